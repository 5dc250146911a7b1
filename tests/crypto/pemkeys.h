// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as files hold them, made by the openssl command for these tests and used nowhere else. Constants.
#pragma once

#include <QByteArray>

namespace tokenwatch::pem {

inline const QByteArray rsa( // PKCS #8
    "-----BEGIN PRIVATE KEY-----\n"
    "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDzygSXVzSALT44\n"
    "pjEMze0HWlyFD8CpBfld5utK/c2S4ChWbdh4VhMFquaBNSRzXZOoKdUkhQL4+Pob\n"
    "RaDrqVNqhbJdkSPpkwl9cI5KCNUmRGH/LMONIGS7bWwBGNm1MbON9JKkCEtCur7I\n"
    "iiOrjHQf0TNTyMY0v4eHbnCOsLrQ4zff4Jh6907oKE1zrCbolO+V8BQo7A/GRcQI\n"
    "3A/YEJvtdYk5zQYb8ypIzRMlaLq+x7mg0YEwUEiJqFGYfDA1bmqHWjahnFfEkT16\n"
    "+RUI5S51pdO9bk5jrqCbPZobbmXmoeQtEqlIfBmQxVqSwc/Wpcso3i4sZm5bwQcw\n"
    "R5pNbNFhAgMBAAECggEABEbFzhhS5NE2W1TJ/TsjBmsevpxMQULIMS4e8EOzvpj1\n"
    "SC/Y2WKMJqAs9zUFEMuCTrO+KAv3xYGLlJ0j8aJYouCZxIOqZTtlshg+fLy7LXbL\n"
    "X8grnX8FGVcV6w6CKignKc0xodQ96rufI2It9kFKW7EGJRj7Zhs6f8UPjyc5PbcH\n"
    "5HZX3pAhz6Z39BHvgFPueG7pQg+57vntke6KsaLxG3pV6OpFFrwaUnxytmx+qay7\n"
    "PZE6aWw3TAL3q9niNVX2dYtmmuVPE7e/L73N26fqyR7mB+BEE5PisLLSA+92Zh1Q\n"
    "GCw8dDVe4KsFPVKBo9GD6vWTjifVvAwc5cG8pw0yoQKBgQD/b5QtrwOn1OUfCdn0\n"
    "yvVsIFIjA4EHBLOWW+NUAShgJ8+NiEFWqOZubSo1YeL1nyioMr+/MM5lZykdKde9\n"
    "/hRAJNH5RPc6xB3zsAB7yDHE5XAbrpeWDo7LXA1ac4XS6BYv1kzVZvLK0G23fbtT\n"
    "TXGVTzn6hD+Nd5k4icEDKS3asQKBgQD0U9qqHV6KM/ZOKiixCoPrCU8R+E0ATge+\n"
    "bAHdEBQFAqXed2nkgJATRLWcWhCJb11lXrYZ7HCNfa6C/t84hU7o/5v/R3QoROFs\n"
    "7Gc4pVHAdM6OU9wMEVOL90mysoTEMJLzY4f6QAxH3hCtjio1GCF6+HTLlc4b2DFI\n"
    "kdeVRJ+tsQKBgEvH24suGASLqanqr0nriKIaeKPAn1/oqiraeffrHAJi7TWNDe1a\n"
    "0HpEUrhhoQbDwDkeTTq4jRMSZuUrC8FnBrT893pfVoWNt2Ebfxk6DGHgu8DKrFgt\n"
    "W3nDhoamLTaj+ikZB9Rr5W38JgDBAXk2SZNFXOsQnxYmPEPEwolghyURAoGBAOlz\n"
    "5g99mIO9Oq9dIRxoy7ucXWzyL8EGzedpFC7B2h8fdJWozAmFviRrFoyakgp/2mGt\n"
    "qZoDjVfkqwaHuYor9kYzVj8Jaze++RY2nDpH3GFkOqlL/4mYVJf8ZPLWGH3NW9wr\n"
    "UhYPdKyGxrDOkg3BTNxO4mpUbWe1nwGUOMVrmJdBAoGAQivzL2HxG+lk5z99qTeZ\n"
    "X66Tg5jxXF6b/kfHcVCal9xNbq+5j7yfCTrlSIpkF6D8zUIfqLCYlr1tyjSRFcey\n"
    "6JXXBE+sbt0VyZuHhT/+mWpHbs5yaZSFqO5edgsy2/bPullLoa3G5yIHLiqa3Wu1\n"
    "/FNBq2UfbJoqGFYH+J2m2/c=\n"
    "-----END PRIVATE KEY-----\n");

inline const QByteArray rsaPkcs1( // PKCS #1, the same key
    "-----BEGIN RSA PRIVATE KEY-----\n"
    "MIIEowIBAAKCAQEA88oEl1c0gC0+OKYxDM3tB1pchQ/AqQX5XebrSv3NkuAoVm3Y\n"
    "eFYTBarmgTUkc12TqCnVJIUC+Pj6G0Wg66lTaoWyXZEj6ZMJfXCOSgjVJkRh/yzD\n"
    "jSBku21sARjZtTGzjfSSpAhLQrq+yIojq4x0H9EzU8jGNL+Hh25wjrC60OM33+CY\n"
    "evdO6ChNc6wm6JTvlfAUKOwPxkXECNwP2BCb7XWJOc0GG/MqSM0TJWi6vse5oNGB\n"
    "MFBIiahRmHwwNW5qh1o2oZxXxJE9evkVCOUudaXTvW5OY66gmz2aG25l5qHkLRKp\n"
    "SHwZkMVaksHP1qXLKN4uLGZuW8EHMEeaTWzRYQIDAQABAoIBAARGxc4YUuTRNltU\n"
    "yf07IwZrHr6cTEFCyDEuHvBDs76Y9Ugv2NlijCagLPc1BRDLgk6zvigL98WBi5Sd\n"
    "I/GiWKLgmcSDqmU7ZbIYPny8uy12y1/IK51/BRlXFesOgiooJynNMaHUPeq7nyNi\n"
    "LfZBSluxBiUY+2YbOn/FD48nOT23B+R2V96QIc+md/QR74BT7nhu6UIPue757ZHu\n"
    "irGi8Rt6VejqRRa8GlJ8crZsfqmsuz2ROmlsN0wC96vZ4jVV9nWLZprlTxO3vy+9\n"
    "zdun6ske5gfgRBOT4rCy0gPvdmYdUBgsPHQ1XuCrBT1SgaPRg+r1k44n1bwMHOXB\n"
    "vKcNMqECgYEA/2+ULa8Dp9TlHwnZ9Mr1bCBSIwOBBwSzllvjVAEoYCfPjYhBVqjm\n"
    "bm0qNWHi9Z8oqDK/vzDOZWcpHSnXvf4UQCTR+UT3OsQd87AAe8gxxOVwG66Xlg6O\n"
    "y1wNWnOF0ugWL9ZM1WbyytBtt327U01xlU85+oQ/jXeZOInBAykt2rECgYEA9FPa\n"
    "qh1eijP2TioosQqD6wlPEfhNAE4HvmwB3RAUBQKl3ndp5ICQE0S1nFoQiW9dZV62\n"
    "GexwjX2ugv7fOIVO6P+b/0d0KEThbOxnOKVRwHTOjlPcDBFTi/dJsrKExDCS82OH\n"
    "+kAMR94QrY4qNRghevh0y5XOG9gxSJHXlUSfrbECgYBLx9uLLhgEi6mp6q9J64ii\n"
    "GnijwJ9f6Koq2nn36xwCYu01jQ3tWtB6RFK4YaEGw8A5Hk06uI0TEmblKwvBZwa0\n"
    "/Pd6X1aFjbdhG38ZOgxh4LvAyqxYLVt5w4aGpi02o/opGQfUa+Vt/CYAwQF5NkmT\n"
    "RVzrEJ8WJjxDxMKJYIclEQKBgQDpc+YPfZiDvTqvXSEcaMu7nF1s8i/BBs3naRQu\n"
    "wdofH3SVqMwJhb4kaxaMmpIKf9phramaA41X5KsGh7mKK/ZGM1Y/CWs3vvkWNpw6\n"
    "R9xhZDqpS/+JmFSX/GTy1hh9zVvcK1IWD3SshsawzpINwUzcTuJqVG1ntZ8BlDjF\n"
    "a5iXQQKBgEIr8y9h8RvpZOc/fak3mV+uk4OY8Vxem/5Hx3FQmpfcTW6vuY+8nwk6\n"
    "5UiKZBeg/M1CH6iwmJa9bco0kRXHsuiV1wRPrG7dFcmbh4U//plqR27OcmmUhaju\n"
    "XnYLMtv2z7pZS6GtxuciBy4qmt1rtfxTQatlH2yaKhhWB/idptv3\n"
    "-----END RSA PRIVATE KEY-----\n");

inline const QByteArray rsaPublic( // SubjectPublicKeyInfo of it
    "-----BEGIN PUBLIC KEY-----\n"
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA88oEl1c0gC0+OKYxDM3t\n"
    "B1pchQ/AqQX5XebrSv3NkuAoVm3YeFYTBarmgTUkc12TqCnVJIUC+Pj6G0Wg66lT\n"
    "aoWyXZEj6ZMJfXCOSgjVJkRh/yzDjSBku21sARjZtTGzjfSSpAhLQrq+yIojq4x0\n"
    "H9EzU8jGNL+Hh25wjrC60OM33+CYevdO6ChNc6wm6JTvlfAUKOwPxkXECNwP2BCb\n"
    "7XWJOc0GG/MqSM0TJWi6vse5oNGBMFBIiahRmHwwNW5qh1o2oZxXxJE9evkVCOUu\n"
    "daXTvW5OY66gmz2aG25l5qHkLRKpSHwZkMVaksHP1qXLKN4uLGZuW8EHMEeaTWzR\n"
    "YQIDAQAB\n"
    "-----END PUBLIC KEY-----\n");

inline const QByteArray rsaPublicPkcs1( // PKCS #1, public
    "-----BEGIN RSA PUBLIC KEY-----\n"
    "MIIBCgKCAQEA88oEl1c0gC0+OKYxDM3tB1pchQ/AqQX5XebrSv3NkuAoVm3YeFYT\n"
    "BarmgTUkc12TqCnVJIUC+Pj6G0Wg66lTaoWyXZEj6ZMJfXCOSgjVJkRh/yzDjSBk\n"
    "u21sARjZtTGzjfSSpAhLQrq+yIojq4x0H9EzU8jGNL+Hh25wjrC60OM33+CYevdO\n"
    "6ChNc6wm6JTvlfAUKOwPxkXECNwP2BCb7XWJOc0GG/MqSM0TJWi6vse5oNGBMFBI\n"
    "iahRmHwwNW5qh1o2oZxXxJE9evkVCOUudaXTvW5OY66gmz2aG25l5qHkLRKpSHwZ\n"
    "kMVaksHP1qXLKN4uLGZuW8EHMEeaTWzRYQIDAQAB\n"
    "-----END RSA PUBLIC KEY-----\n");

inline const QByteArray rsaCertificate( // its certificate
    "-----BEGIN CERTIFICATE-----\n"
    "MIIC+zCCAeOgAwIBAgIUB0GcssS3CyogEs4UEnZbt6OPPeowDQYJKoZIhvcNAQEL\n"
    "BQAwDDEKMAgGA1UEAwwBYTAgFw0yNjExMjExNTEzMTVaGA8yMTI2MTAyODE1MTMx\n"
    "NVowDDEKMAgGA1UEAwwBYTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEB\n"
    "APPKBJdXNIAtPjimMQzN7QdaXIUPwKkF+V3m60r9zZLgKFZt2HhWEwWq5oE1JHNd\n"
    "k6gp1SSFAvj4+htFoOupU2qFsl2RI+mTCX1wjkoI1SZEYf8sw40gZLttbAEY2bUx\n"
    "s430kqQIS0K6vsiKI6uMdB/RM1PIxjS/h4ducI6wutDjN9/gmHr3TugoTXOsJuiU\n"
    "75XwFCjsD8ZFxAjcD9gQm+11iTnNBhvzKkjNEyVour7HuaDRgTBQSImoUZh8MDVu\n"
    "aodaNqGcV8SRPXr5FQjlLnWl071uTmOuoJs9mhtuZeah5C0SqUh8GZDFWpLBz9al\n"
    "yyjeLixmblvBBzBHmk1s0WECAwEAAaNTMFEwHQYDVR0OBBYEFKVJToJZHL04wlcj\n"
    "XLkjL+KAlp3xMB8GA1UdIwQYMBaAFKVJToJZHL04wlcjXLkjL+KAlp3xMA8GA1Ud\n"
    "EwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAAXb6KHLmOcUwMMfhgZ/4MIB\n"
    "0n0sCVxhDGJ3WSnBO3eu2783raZFZaitJBjxJlghRJvc3Upo7/zBQ57iuiK1nu/s\n"
    "EFN/yHHyiY9Pox/M/010irXjq+7+Wg9mrbNnw/sj/mzSrgZbendDc2YZUCjxJXyt\n"
    "CUdmFzKzo3GC/O+erPSANz8Gi4Q/eJaHgH50y0pznHHW4BTt7c+6MLUiD1sCSrOe\n"
    "DT/Ffy+BVowkcwdC3/oir9xw1wrecxFQYxrQvSaolcViptXDWUJwNEeKHi3fsxJu\n"
    "IR0/FWr4+1efhwHi0Mn8+Zr6bauJglKpUXswOpn7YldK7Kl7i+DIaeH6jPqMycQ=\n"
    "-----END CERTIFICATE-----\n");

inline const QByteArray encryptedPkcs8( // the passphrase is "x"
    "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
    "MIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIozAZo+3f5b8CAggA\n"
    "MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBC238DESf7gBxfGeQ5OWQK+BIIE\n"
    "0LCLRxIh5H761SkQhhxUjZuMeSR6eniH9k7YU249+70LvQcFqvVUUWT9/XjVLE3K\n"
    "T9Nvj6B9GfEjbB7qu+N7ltlBzdYZDGZmj5A0sT/J7d5R4HqgxWEp4WK0e6E+XZCz\n"
    "LAcL7dYi43RgjbOFzyY8cpenNSvtX4x3PwMfLMC/YKzBXV1EkbQey9EKelUVavvE\n"
    "y4rUd8aaBOx/BkfxhRX0bkU5EJIbo38XBThDVnyBeld/FxsctwTXsxUUpl7xjZSt\n"
    "ANeVoSTgPVkZ4rMt4cBsBAROUB4arwWxvBmvj0phBwv/7DCRs5asu/po4HpF4rhK\n"
    "aE6y4rdMCkyEMfuQ8TdJneQ4VodZClFuXQoEWDJR4+4pHgiwET8GpGQJXyzVAl+d\n"
    "DsZUlDsTD2AUwI9+xw+y9U8E6RSIwUUyl0eJ/KSqTSio/eVc3KlqCrwcp5gsndg6\n"
    "i6IdOOBteFRBFBnYQmoBsI2xyP3gTqGHVwMQxuCJfKqsHfyCswBusiTEkQvIobIQ\n"
    "3p8n+G1c0SzgMZLT+cYwVednzEl+pUkol3dkX9EoaZWRMS/sODuXFAe+yU9ilvF6\n"
    "upR8g4Ho75RH8OTAAMhSijwPjhROue2mSHEQSB2dVk8tS0mD7tDh1j7GfP42B3+H\n"
    "s9FK2SJrAUBIxVq4tZwzcGXiPQzgBOtJZml1VhA8BrQJdri9kwDOeSqpb9G/2IUR\n"
    "ON8T5y7utRkLq2bXGCrUMBdN0iaRyNxeF6ExOZmjHz6LBbV9sQKOfcQRcZTkAlX7\n"
    "z842VomlaDCAO2I4FMOD94So5bgQnqP/8KHU/4b8DQI0Wav28iliqahRy9frrFjE\n"
    "/cX9PeIthhJrwBtnj2RGYN9/QDryyMDzSsct9P0qsOYaXRjEVUJfbbiMXFu5Q/nm\n"
    "mtcivQj4kW4HBgY7dISCZDQaMwNqEC/bNkw0LSv0o8/1d9dOwFpDUMiKCxvzvGbs\n"
    "MQ+8g05yH9H25TvA/jaCxdUQK2W5/9VB7Y1uhOVEOaYUqSGFsit7otlgGHR2IPi+\n"
    "WY1rxqxELcXxaUWfmSDSTrK0Sn6tpg43u6I9TUnKXLDeRDRYqYzsHKBRlokIrYV7\n"
    "Iqss9xtjqYvF4NglGV2GIWo41bpt4HRtg7ppHU0bTPFQoU97BiuZubwySFBEdE4h\n"
    "+bTpxcN87sv6f4QcwrxtEf3gsdotw2A+ysMI0liCdBKnNKU4Uu+8YdE9QngapBM/\n"
    "0eb6o81F9UZ42dP6y8oZHuZJJemR7F/+VfHmsMejNPYhSrAw8Me3q8tKPgvNlp5I\n"
    "JAx7RL221jyIbl/y0wtsg9Oy8lttEx+qtTuvmxTnVEb/I4XU6sw6Kd2nqOcPN+ho\n"
    "BNogIuOyVM9o/3yVcXpyIYYIvQzT2/BMwUGnqK5x6kF/0Sg/CLOWnzpn/G0dBtcx\n"
    "6pwbpjjTFU5eKmilOt5YAgUvUO4zncXgAYshn7W1zGKkn4NNhXxVpk3/hAi3qV6f\n"
    "smWh/1ib0jlz7uBSaLcwrLF8ncPtodBqlEZj17zn4Cuh1ncwxMe1SArkRnMxKySn\n"
    "39U4U/wf8ue1XuJ1hbt5ou2o0bsnoJMXz0yBYClCfmUVFPWQ5ylOLh4CEb3Tqywa\n"
    "G71WMO4l4EfpTymsYxZmZnQnVxXGkxUY+2YaAlCWuZ7D\n"
    "-----END ENCRYPTED PRIVATE KEY-----\n");

inline const QByteArray encryptedPkcs1( // the passphrase is "x"
    "-----BEGIN RSA PRIVATE KEY-----\n"
    "Proc-Type: 4,ENCRYPTED\n"
    "DEK-Info: AES-128-CBC,A965BB4D493FCD603EFD9A2E03D4FCB4\n"
    "\n"
    "runR4j7PQK9KeJ4epAjlFtWPeG0uQBXbFoMdrwLy5OYRa1BK4EmIz/yowTRD6KDI\n"
    "JpHkLDVb5CoBJHGhuiuU9H20DdfB+Ph4RSfr/ty7R0HwkKAhdPKlvlb3yRsKmNU4\n"
    "5x6cs5L+28tBxY2zDx4+qu04uV8+2UyrzGu+XDvJ3zby4TaNxHzyUwUMHynDQq4/\n"
    "Ur9hdI8ZlYUm+6nHOpsrRag2IuTCzkzZeLkwRA0WeOVnQshIe5JQ0YHg8tziZ0Qx\n"
    "duU1Qp5Crtp5dDEgkxiL/H6tjXFxVwlKI2JnKeMMoMn3byDjycriF0U+8XAkQzMW\n"
    "oyCNVpx1yd6j6JhsGFIAV9V69d6VYc9ubLiQD37unpF3dTHvu288ofw8nnHPD10f\n"
    "ju8ArdjjuFdqMTPvdID7+cUmuZ0Im9Hp8ifVVTDiWxGmmoKFWBKg8j0hMusl2nDQ\n"
    "33M1rAzFlOz2dMADJfnqmNLDezAobTPEOHiXz7ULS8jEL91/m+Po/4bXKodqbBRE\n"
    "t1d4LVsVxeYujKy2EvFKC6nGmbK0feqimdfX+lIMYSkXxQDoyjKTD8esCjVIt01p\n"
    "+ljWnRFtS6wPhTIravOBW4WKEy5DQ08SlGN5L9kncR89OuE4rkj58/+7Ijt1GzCV\n"
    "d4oZrEfGrBOcb20FCgyGA4FrUZCg8mW6s0yhBR1TpMVVEcPJYaq9fL9WaMv/5Cqq\n"
    "JzF8z/AXmDDWJtFyxx6wxy7Y9aCsirrmffhKBhkDVQcQXVC8zxVSJvP1fWOSpRjG\n"
    "mHVephsODCNnRtFS8U5+qs0bvaeqwRGyV17Ezbb5Th9nFTvJmu6C1G9uYofs+2PU\n"
    "bxmq6qu4afyNfgs36+SSwGjxjF18tSEvdmAJQbmVyaKbXSyhw3yoP7h2dQvdjdq6\n"
    "c/Qv5OtAtdmKxHvWNZ9uRvPaV1kN+YoH4n667qo7eseiapDcdKFYSBdDdrF5Bgq0\n"
    "aIWSmMBIemT6UTXIOmt5v++2ZCl3J6NNRMS/E39MCnVF3mTR3MJVic9Ulioi3pEk\n"
    "+ojy2ogFZ068DVUJDRtN26QLpYBQRTvxYOPK8st1n8XKypBw/+GureUqyF7rFskr\n"
    "wDkGnxELlgAJq/e7XGdkewm9Z1eddQi/u+4lzhA5J/7yLAek7pcy5edr1uppSmp4\n"
    "ddbWsHzxbVFNS0Hl/ZQJBRyg2PZD9aHtWGSY0TehdPsxG/+af5QUr444gv8j+wsq\n"
    "lvoeQ9OkZKVrW9TRXpWR9hIyWUxHmUgyDu1WTsy6mArKkpv7uGkcN4+pGE+p9dH0\n"
    "VpqC8dY6kNnoQx3qdTl+hjTLCs5Xevwkd+PT1HYAr8iogMSFt16vjLpGvQCRCFDR\n"
    "b2WP52/eXlhaSAANaYc+oC44yRf7jF8PKoeAdBCBgYWsPv2HnaMGKkUotbNxwoia\n"
    "F1IdkyasktxBc63WTN9U3alFUB05xvjUr06FYUBhaOAMECVgGSxmRLFPzUsuXqD8\n"
    "+C8ZFQcXeghFgIEjLefLElfR4XqY5SWwP/JeKMsmxbd0Y4owN6iTvn3Ttyz8jt1+\n"
    "WNqBzT2cPkMLPjELifcZ69VZcjmonMzx5LPSAwMpWzYMEDU5mrVPxvsxnFLmn5Iq\n"
    "-----END RSA PRIVATE KEY-----\n");

inline const QByteArray ecWithParameters( // SEC 1 behind a block of parameters
    "-----BEGIN EC PARAMETERS-----\n"
    "BggqhkjOPQMBBw==\n"
    "-----END EC PARAMETERS-----\n"
    "-----BEGIN EC PRIVATE KEY-----\n"
    "MHcCAQEEINx1R3FU86CuIRVvUKv+HBcBtp5wWGLLLbXYbIejSHFSoAoGCCqGSM49\n"
    "AwEHoUQDQgAEW2hlgvHASlY4GfYhaM5YMXwTG6hNAGe5v5s97PDggi/gj3CyLBuY\n"
    "zf/lAviXOvDgapWIIhnDJndO3qSEMPsB4Q==\n"
    "-----END EC PRIVATE KEY-----\n");

inline const QByteArray ed25519( // PKCS #8
    "-----BEGIN PRIVATE KEY-----\n"
    "MC4CAQAwBQYDK2VwBCIEIELbn0Bg+0FErqt5DdwUEcpkJbgU2Dz0kQJapFn7Vqna\n"
    "-----END PRIVATE KEY-----\n");

inline const QByteArray secp256k1( // a curve that is not ours
    "-----BEGIN EC PRIVATE KEY-----\n"
    "MHQCAQEEIKWbOe9kY0f1r4kSts/iJ5Sgz3fDKSGggDz6eVzXHAewoAcGBSuBBAAK\n"
    "oUQDQgAEb+WpW5mAgo0BtJUqU7z5aBLKAwLEAR8d+Q/z2hftJ1lQUzFMSJdylTDr\n"
    "xMlJL8dGy82Rb88E2xJCrRmW7sdOUQ==\n"
    "-----END EC PRIVATE KEY-----\n");

inline const QByteArray x25519( // not for signatures
    "-----BEGIN PRIVATE KEY-----\n"
    "MC4CAQAwBQYDK2VuBCIEIJCV5XxdjzCvol/MpfyUq9E9nFlW/FFyedz7BibtUUVm\n"
    "-----END PRIVATE KEY-----\n");

inline const QByteArray rsaPss( // restricted to PSS
    "-----BEGIN PRIVATE KEY-----\n"
    "MIIEvAIBADALBgkqhkiG9w0BAQoEggSoMIIEpAIBAAKCAQEApayXcQgD4s5+R+at\n"
    "tTndTZDsaAdMfUTcE+ZC754XvPf5uLFFTs15uSx1RiKFea3ehyOr0wkZwz13bMOv\n"
    "iGNqt+L+Pwhyzqh1We8o+fAAp+LTE7TBuMzJHatHzT3/EBHH/0wG1P6kFWRG94kG\n"
    "G2UZXsu3riecKY/G9ZBoSAm228VxCvn6kKowSXgToTwgRgPR2/DKKMrkBJbjKoAE\n"
    "yN3ogZF52gu8c340JXapE/RoXQAPj1A+xxsuWHEAwYLVtJLEX8CkLBVP0HhVZlWg\n"
    "vErJXB/ASNjWBUjm1Hjzmaf6HfrQ/PmDliM+Z00ETebqGpEMBrvoavGlyuweEVqP\n"
    "ru8vmwIDAQABAoIBAAEG7LaHDyMbpLZvEAwPZWIYN0qFlQ/Aoc6i4oQfNPEFkTAG\n"
    "M4fY63gXWaGnusw1suQuIicqtao7WiZ0oMTHoI11nPNTaupW8ckSjaWIV9tdP6q8\n"
    "N9ocmKpbXU1reiLspNmzXgLPBDN/v3n9QaMoZQLQJ329SQLv1i9qh9EwSVbbxBX1\n"
    "xyVHraVtfCoO47ycw/JhEswxRZKy5Z7imvnMumUXws9JaZ0Qipy4HgQoh+PqKr1s\n"
    "7uC7UDBDhC0PMI1BsOAnbu3NDxiRX2FF5HKougmlUyNQhBfPFViekNXnPEvb8t3j\n"
    "oX/qe7QrEwknm7U+C9fm1zFT+/9WSVlGrjOhHMUCgYEA5ASDDWuwMrYgxqpCGlDX\n"
    "FL0Rg2XMdCW9ayxvWPUHOCcSu9OD/2C9hj4HMKxNSj0SfgSBmCkuCcfwLqDdSGhF\n"
    "Cf3Gt3hD9nixG+wPaMiDxpPaXbo8gSFRxQdaF+a0GbhipWtYSI5W/sZmUnQOeAIX\n"
    "Nr4RGBWkhn83SP8vQm8+5UcCgYEAugF5fDaON9Q60VSwbfWyz19pKMTXKvZAo/4Q\n"
    "DwZUPQQbUPOFmJODPLR2QNEG1DDnqPkbixF3XMVWpC/RqOG7Y5hbMIBvtjRNQs1z\n"
    "zCLJIJU2trGx4jc0MKf26NiKGirW+Al1Fn1TBE17M8obZNo2/MTAzuWOGT9GexnI\n"
    "Np1XnQ0CgYBRWBq4qvZM4RSISy0R3k0cpOaeja6GsQAGP+/pOGC+85GHWEn6zTRP\n"
    "s8k04AMivO7f7hOdiPNXofBZciH/NtOKYPKHeWwlfaERaQGGTCJWsWBxl4MGPjDB\n"
    "rYHCjRcrJdBrWwQ/vifi9DyEpcqTnYtSiDPo96+eG7xJWmAtvyoc+QKBgQCXVxnM\n"
    "aesfG6vbpEeEwFODjMLYLAhR6VjA1belMeYaWxwKqok5klRGcSKCLFCdF0l133F8\n"
    "nnJ65glPv6Sb/0Zji5Qui2HZYwa14spj/q2cuCtzTHNKdtYc/JzV6VG8ZrzPxYoi\n"
    "CUghiRVEFx5g2XfCBChIbthGTIiBIoIXhb/ChQKBgQChDTkqfcgWUCbKW13L3KqO\n"
    "jj9jy1HItg+kibaRn6koj3KLtWkflA37btX1haUX0Tqbwt0fnm6Fig4052TjnwI4\n"
    "VDBOAO/ezZ7s0CnTEnW3vMMYT0ptvwfm2cIamP+DJzDBLdeCYNHuiB14hkfKK+No\n"
    "/9juq2qR1sPShJdRrD0T5Q==\n"
    "-----END PRIVATE KEY-----\n");

inline const QByteArray rsa1024( // too short
    "-----BEGIN PRIVATE KEY-----\n"
    "MIICdQIBADANBgkqhkiG9w0BAQEFAASCAl8wggJbAgEAAoGBAL++C8I+Fe+K0THZ\n"
    "Bj3103GIbD3KArqtpS4srHGK9MzHROXfYZqeSdZtQ1g1qIt+7gPJo089SMICoW7z\n"
    "KL6PT92Srjl4bNnBVwBqGp5h14Ti6EWHLh+FzCtNb8SOhc6Rx2fYUW8EEHZmuUDO\n"
    "pgZXi0e8CT70EBVu45AMgS4U9TaJAgMBAAECgYBk1Cxczcc9OzN80hI9POse1c2N\n"
    "xJAg2LV3DZj08EyA7vzlIM2zwC816iky1qy2Bl5lcYBGaAS9uSJpNMclRjmJcpil\n"
    "w/HF3BW2qxvgZr+ZwIULpaRalRdk29Ah10kFR/sGtgKJH7BpA3q/YYTUKvlgqHm0\n"
    "pFCFPuK8brOibZWmfQJBAOgF9uTqcoBd4z9SSzhljenqeO5jYuOyqNNhkDAvt0Oq\n"
    "8B1fua39mF9FHDoKISfK9CHLGArGxl4ol1FSjvm/+lMCQQDTjnlRbHJlsbNUpOVM\n"
    "/y36XBW3KoPe3tHDswSSboLMpjZPMCRQDYdR5N4i6RePGo9yFTqWrO613jlHi8Nx\n"
    "lUgzAkBkYRg0Zx2MXZIP9glm58Civ3b8I3FH8yZI9P+NaUdO9igVfTF2ja0bImoY\n"
    "zgMUFSDTcer/1olBeSwl2aLTd/PTAkB1Eyd4M/eq54hCk26CCcW8AzHRR6nqsIyN\n"
    "LIifMKEZ9/GeKRovYw07+NglobDz9NLlY3Ik6FbCNtSkD2h9dwuZAkBoPncwH1HV\n"
    "7lQTu9M/tSFVPu1HRycTHaMjZyS/Yt3S5uyArKATSXtB6FlRwTaMbJ4IX8WF1e9G\n"
    "1PzAfO6rCDtN\n"
    "-----END PRIVATE KEY-----\n");

inline const QByteArray explicitCurve( // P-256, its parameters instead of its name
    "-----BEGIN EC PRIVATE KEY-----\n"
    "MIIBaAIBAQQgxtzQsLbyq3PiX0Nh5tKN6aYCf3qlUijQJ0XrBrIN3VaggfowgfcC\n"
    "AQEwLAYHKoZIzj0BAQIhAP////8AAAABAAAAAAAAAAAAAAAA////////////////\n"
    "MFsEIP////8AAAABAAAAAAAAAAAAAAAA///////////////8BCBaxjXYqjqT57Pr\n"
    "vVV2mIa8ZR0GsMxTsPY7zjw+J9JgSwMVAMSdNgiG5wSTamZ44ROdJreBn36QBEEE\n"
    "axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54W\n"
    "K84zV2sxXs7LtkBoN79R9QIhAP////8AAAAA//////////+85vqtpxeehPO5ysL8\n"
    "YyVRAgEBoUQDQgAESMgqA83t+XlNAZ3j3+I5ocDfhHRciFB0dHYkIr0Sdh++fQI/\n"
    "O1OoIuJosc2NHu5QWOrbNLzrcPL3GRNiilVqGg==\n"
    "-----END EC PRIVATE KEY-----\n");

inline const QByteArray pssSaltOf32( // by the key above, over "text"
    "KSz7DwsH/083Jo3AiJ/OAMjgAAGTmk6TGWbVHgN+oMyvCc3cIowCUvSS6yZNDFloGd0ScCj2XEUUlluPckQjBoBf10F5ub8V"
    "XkPehujPSMZ80fPFJ+2y/OE0jd7eY1g0RQjqm1oub55qHqvOHdcXyPu3QlYCl/WlnNZ94PbecChOf1Hz3PZ7shd7WiQb23if"
    "ZDgpIfAj+UFhS1GdKnfl1g189zR5AYX6bVgbUvUksWtQfaUK5fGY4ni2WCXGEE7h//ILOwkd4BmkAk13gYcUozjzv/QkYDmF"
    "sbDwi8MCHXDqt9rnS2iS4WWbL/MnlSNdBkS6AqY9rfJrcpo610NdCg==");

inline const QByteArray pssSaltOf20( // by the key above, over "text"
    "tIfJXnfFUZsPw6mh1w+Kd+6c0UxruFbiqTU754XIj3dCi/Pq3mo/JrVrPd8iNsFUCzVXP4RK9Xozop5ealR672Yu821ShcOK"
    "srTuOykBU19yZjB1Z2lcQy0LEJYb3QA6oxcEYo2JjpFTTWI6fTUwT1VcOuP+qqfHz5411mfXQDUBkX6mc85TkghHqYEEnolv"
    "7KtIf5l8foaXEYcqSh9zQSGPdOsFrLgq31miXGvR1d+mavqgaaGFEtsWUKvybZlku7PtlW7q+EEXMmUuzEypasWyfpB2uHDa"
    "c6Dp5mMd+i6Te1/vRf7+Pv2/5AMhmDl341B5w/cEB3833GoCq7GykA==");

inline const QByteArray pssWithoutSalt( // by the key above, over "text"
    "hHB33qVvdpeP1xy8D+thBrPEFJb0/LAXuMAE3b0aL/GRxyCteU0PggTDRl8gR+hlH3h1LnJqdO/1gH1cfI3M27MOxGZKXkNm"
    "7GMhjK7QDl5LkGjfN4oxO/xQArwRuiLvMoiJ2y+a8DVux+K1Jr2APuahPLYPXtTylBWHpXfstzSh1/7h9VekIjy/pvrifL6s"
    "sbzuFLntMWNk3xsl1W4i8VMYYKZLNX+m/aaChgMujlK+XrIJId3mnWHmtUzfoiHPgP5vPbDYVlmuC1udZef5LtHLJRA9z6yv"
    "BFY4QoMcd15AZ3XSUVEp2xUTvQmMvItETUpwy5gAcBWfeJaOSks8cQ==");

} // namespace tokenwatch::pem
